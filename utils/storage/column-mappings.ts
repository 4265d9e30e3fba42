import { columnMappingSchema } from '../model/column-mapping.ts';
import { namedRows } from './named-rows.ts';

export const {
  read: readMappings,
  write: writeMapping,
  remove: removeMapping,
  clear: clearMappings,
  onChange: onMappingsChange,
} = namedRows('mapping.', columnMappingSchema);

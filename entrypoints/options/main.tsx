import { mount } from '../shared/mount.tsx';
import { Options } from './options.tsx';

mount((settings) => <Options settings={settings} />);

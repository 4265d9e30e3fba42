export { onSettingsChange, readSettings, writeSettings } from '../storage/settings.ts';

import { mount } from '../shared/mount.tsx';
import { Register } from './register.tsx';

mount((settings) => <Register settings={settings} />);

import { mount } from '../shared/mount.tsx';
import { Onboarding } from './onboarding.tsx';

mount((settings) => <Onboarding settings={settings} />);

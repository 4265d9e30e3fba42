import { useLocale } from '../../components/locale.tsx';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { usePageTitle } from '../shared/mount.tsx';
import { usePopup } from './use-popup.ts';

/** This site: what is known of it, and what can be done. */
export function Popup() {
  const { t } = useLocale();
  usePageTitle(t('popup.title'));
  return <PopupView {...usePopup()} />;
}

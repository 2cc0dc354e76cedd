import type { Frame } from './frame';
import type { HostServices } from './services';

/** Office.js's name for Outlook on the web. */
const OUTLOOK_WEB_APP = 64;

/** Answers Office.js's first question: which application, which user interface, which requirement sets, which settings. */
export function appContext(frame: Frame, services: HostServices): object {
  const profile = services.profile();
  return {
    _id: frame.id,
    _appName: OUTLOOK_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: 'fr-FR',
    _dataLocale: 'fr-FR',
    _docUrl: '',
    _clientMode: 0,
    _settings: services.roamingSettings(),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: crypto.randomUUID(),
    _appInstanceId: crypto.randomUUID(),
    _hostFullVersion: profile.version,
    _hostCustomMessage: '',
    _addinName: 'Relance Cabinet',
    _appDomains: [],
    _requirementMatrix: JSON.stringify({
      Mailbox: profile.mailbox,
      DialogApi: '1.2',
      ...(profile.nestedAppAuth ? { NestedAppAuth: '1.1' } : {}),
    }),
    _dialogRequirementMatrix: '{}',
    _featureGates: {},
  };
}

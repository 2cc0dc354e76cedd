/** Children of `OfficeApp` in the order that the schema asks for (reference: manifest element ordering, mail add-ins). */
export const ROOT_ORDER: readonly string[] = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'FormSettings',
  'Permissions',
  'Rule',
  'DisableEntityHighlighting',
  'VersionOverrides',
];

/** Without one of these, Exchange refuses the manifest or Outlook shows no button. */
export const ROOT_NEEDED: readonly string[] = ROOT_ORDER.filter(
  (name) => !['AlternateId', 'SupportUrl', 'DisableEntityHighlighting'].includes(name),
);

/** Events that Outlook starts an add-in by: the schema takes any name, and an unknown one is never raised. */
export const KNOWN_EVENTS: readonly string[] = [
  'OnNewMessageCompose',
  'OnNewAppointmentOrganizer',
  'OnMessageAttachmentsChanged',
  'OnAppointmentAttendeesChanged',
  'OnAppointmentAttachmentsChanged',
  'OnMessageRecipientsChanged',
  'OnAppointmentTimeChanged',
  'OnAppointmentRecurrenceChanged',
  'OnInfoBarDismissClicked',
  'OnMessageSend',
  'OnAppointmentSend',
  'OnMessageCompose',
  'OnAppointmentOrganizer',
  'OnMessageFromChanged',
  'OnAppointmentFromChanged',
  'OnSensitivityLabelChanged',
  'OnMessageReadWithCustomAttachment',
  'OnMessageReadWithCustomHeader',
];

export const SEND_MODES: readonly string[] = ['PromptUser', 'SoftBlock', 'Block'];

/** Pixels of the icons that a button must have. */
export const BUTTON_ICONS: readonly number[] = [16, 32, 80];

/** And those of a button on a phone, in pixels of a screen of one, two and three times the density. */
export const MOBILE_ICONS: readonly number[] = [25, 32, 48];
export const MOBILE_SCALES: readonly number[] = [1, 2, 3];

/** Characters that fit into a resource's id. */
export const LONGEST_RESOURCE_ID = 32;

export const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Four numbers: Exchange compares them one by one. */
export const VERSION = /^\d{1,5}(\.\d{1,5}){3}$/;

import type { MailAddress } from '../../mailApi';
import type { HostItem, ReadItem } from './item';
import type { HostServices } from './services';

const READ_WRITE_ITEM = 3;
const MESSAGE_READ = 1;
const MESSAGE_COMPOSE = 4;
const USER = 2;
const EXTERNAL = 3;
const FILE = 0;

/** Outlook's idea of the subject without "RE:" and the like. */
const normalizedSubject = (subject: string): string => subject.replace(/^\s*((re|tr|fwd?|rép)\s*:\s*)+/i, '');

/** An address as Office.js expects it of its host; people of the user's own domain are users, the others external. */
export const officeAddress = (address: MailAddress, ownDomain: string): object => ({
  name: address.name || address.address,
  address: address.address,
  recipientType: address.address.toLowerCase().endsWith(`@${ownDomain}`) ? USER : EXTERNAL,
});

export const domainOf = (address: string): string =>
  address.slice(address.lastIndexOf('@') + 1).toLowerCase();

function readData({ message, notifications: _notifications }: ReadItem, ownDomain: string): object {
  const address = (one: MailAddress): object => officeAddress(one, ownDomain);
  const from = message.from ? address(message.from) : null;
  return {
    itemType: MESSAGE_READ,
    isRead: message.isRead,
    id: message.itemId,
    subject: message.subject,
    normalizedSubject: normalizedSubject(message.subject),
    conversationId: message.conversationId,
    itemClass: 'IPM.Note',
    internetMessageId: message.internetMessageId,
    dateTimeCreated: Date.parse(message.createdAt),
    dateTimeModified: Date.parse(message.modifiedAt),
    from,
    sender: from,
    to: message.to.map(address),
    cc: message.cc.map(address),
    attachments: message.attachments.map((attachment) => ({ ...attachment, attachmentType: FILE })),
  };
}

/** What Office.js builds `Office.context.mailbox` and its item from; null when no item is selected. */
export function initialData(item: HostItem | null, services: HostServices): object | null {
  if (!item) return null;
  const persona = services.persona();
  const year = new Date(services.now()).getFullYear();
  const common = {
    permissionLevel: READ_WRITE_ITEM,
    hostVersion: services.profile().version,
    owaView: 'ThreeColumns',
    userDisplayName: persona.name,
    userEmailAddress: persona.address,
    userTimeZone: 'Romance Standard Time',
    userProfileType: 'office365',
    ewsUrl: '',
    restUrl: '',
    extensionId: '',
    isFromSharedFolder: false,
    isRestIdSupported: false,
    timeZoneOffsets: [
      { start: startOf(year), end: startOf(year + 1), offset: -new Date(services.now()).getTimezoneOffset() },
    ],
    endNodeUrl: '',
    entities: {},
  };
  return item.kind === 'read'
    ? { ...common, ...readData(item, domainOf(persona.address)) }
    : { ...common, itemType: MESSAGE_COMPOSE, conversationId: item.conversationId(), seriesId: null };
}

const startOf = (year: number): object => ({
  year,
  month: 0,
  date: 1,
  hours: 0,
  minutes: 0,
  seconds: 0,
  milliseconds: 0,
});

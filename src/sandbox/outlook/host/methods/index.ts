import type { Methods } from '../call';
import { attachments } from './attachments';
import { body } from './body';
import { categories } from './categories';
import { customProperties } from './customProperties';
import { draft } from './draft';
import { forms } from './forms';
import { internetHeaders } from './internetHeaders';
import { notifications } from './notifications';
import { recipients } from './recipients';
import { roamingSettings } from './roamingSettings';
import { selection } from './selection';
import { sessionData } from './sessionData';
import { subject } from './subject';

/** Every call that the host answers, by Office.js's number. Anything else fails with 5000. */
export const METHODS: Methods = {
  ...attachments,
  ...body,
  ...categories,
  ...customProperties,
  ...draft,
  ...forms,
  ...internetHeaders,
  ...notifications,
  ...recipients,
  ...roamingSettings,
  ...selection,
  ...sessionData,
  ...subject,
};

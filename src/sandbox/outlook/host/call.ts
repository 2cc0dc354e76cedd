import type { ComposeItem, Coercion, HostItem, ReadItem, RecipientField } from './item';
import { RECIPIENT_FIELDS } from './item';
import { OFFICE_ERROR, OfficeError } from './officeError';
import type { HostServices } from './services';

/** A reply whose shape is not the usual `{ error, data }`. */
export class RawReply {
  constructor(readonly data: object) {}
}

/** One call of an add-in on its item, as the methods see it. */
export class Call {
  constructor(
    readonly item: HostItem | null,
    private readonly params: unknown,
    readonly services: HostServices,
  ) {}

  anyItem(): HostItem {
    if (!this.item) throw new OfficeError(OFFICE_ERROR.itemNotFound);
    return this.item;
  }

  compose(): ComposeItem {
    if (this.item?.kind !== 'compose') throw new OfficeError(OFFICE_ERROR.notSupportedHere);
    return this.item;
  }

  read(): ReadItem {
    if (this.item?.kind !== 'read') throw new OfficeError(OFFICE_ERROR.notSupportedHere);
    return this.item;
  }

  value(name: string): unknown {
    return typeof this.params === 'object' && this.params !== null
      ? (this.params as Record<string, unknown>)[name]
      : undefined;
  }

  /** The parameters themselves, where a method gets a list. */
  list(): readonly unknown[] {
    return Array.isArray(this.params) ? this.params : [];
  }

  text(name: string): string {
    const value = this.value(name);
    if (typeof value !== 'string') throw new OfficeError(OFFICE_ERROR.invalidParameter);
    return value;
  }

  /** The text, or an empty one when the add-in gave none. */
  optionalText(name: string): string {
    const value = this.value(name);
    return typeof value === 'string' ? value : '';
  }

  texts(name: string): readonly string[] {
    const value = this.value(name);
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
      throw new OfficeError(OFFICE_ERROR.invalidParameter);
    return value as string[];
  }

  record(name: string): Readonly<Record<string, unknown>> {
    const value = this.value(name);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new OfficeError(OFFICE_ERROR.invalidParameter);
    return value as Record<string, unknown>;
  }

  /** Office.js says 0 for text and 3 for HTML. */
  coercion(): Coercion {
    return this.value('coercionType') === 3 ? 'html' : 'text';
  }

  field(): RecipientField {
    const field = RECIPIENT_FIELDS[Number(this.value('recipientField'))];
    if (!field) throw new OfficeError(OFFICE_ERROR.invalidParameter);
    return field;
  }
}

/** A method of the host: answers the value, or throws an OfficeError. Names are Office.js's own call numbers. */
type Method = (call: Call) => unknown;
export type Methods = Readonly<Record<number, Method>>;

import { htmlToText, textToHtml } from '../../host/html';
import type { Coercion, ComposeBody } from '../../host/item';
import { cleanHtml } from './cleanHtml';
import { StaleText } from './staleText';

const asHtml = (data: string, coercion: Coercion): string =>
  cleanHtml(coercion === 'html' ? data : textToHtml(data));

/** The message's rich text: one editable element, which lives as long as the draft does, wherever the page shows it. */
export class EditorBody implements ComposeBody {
  readonly element = document.createElement('div');
  private readonly told: StaleText;
  private caret: Range | undefined;

  constructor(
    html: string,
    staleMs: () => number,
    private readonly onChange: () => void,
  ) {
    Object.assign(this.element, {
      contentEditable: 'true',
      className: 'editor',
      spellcheck: true,
      tabIndex: 0,
      lang: 'fr',
    });
    this.element.setAttribute('role', 'textbox');
    this.element.setAttribute('aria-multiline', 'true');
    this.element.setAttribute('aria-label', 'Corps du message');
    this.element.innerHTML = cleanHtml(html);
    this.told = new StaleText(this.html(), staleMs);
    this.element.addEventListener('input', () => {
      this.told.typed(this.html());
      this.onChange();
    });
    this.element.addEventListener('paste', (event) => this.paste(event));
    document.addEventListener('selectionchange', this.keepCaret);
  }

  html(): string {
    return this.element.innerHTML;
  }

  dispose(): void {
    document.removeEventListener('selectionchange', this.keepCaret);
  }

  /** Puts the cursor where one writes: above the signature and the quoted thread. */
  focusTop(): void {
    this.element.focus({ preventScroll: true });
    const range = document.createRange();
    range.setStart(this.element.firstElementChild ?? this.element, 0);
    range.collapse(true);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }

  /** The message is about to leave: what was typed counts at once, for everybody. */
  settle(): void {
    this.told.set(this.html());
  }

  read(coercion: Coercion): string {
    const html = this.told.read();
    return coercion === 'html' ? html : htmlToText(html);
  }

  replaceAll(data: string, coercion: Coercion): void {
    this.element.innerHTML = asHtml(data, coercion);
    this.changed();
  }

  prepend(data: string, coercion: Coercion): void {
    this.element.insertAdjacentHTML('afterbegin', asHtml(data, coercion));
    this.changed();
  }

  insertAtCursor(data: string, coercion: Coercion): void {
    const range = this.range();
    range.deleteContents();
    const inserted = range.createContextualFragment(asHtml(data, coercion));
    range.insertNode(inserted);
    range.collapse(false);
    this.changed();
  }

  selection(coercion: Coercion): string {
    const range = this.caret;
    if (!range || !this.element.contains(range.commonAncestorContainer)) return '';
    const copy = document.createElement('div');
    copy.append(range.cloneContents());
    return coercion === 'html' ? copy.innerHTML : htmlToText(copy.innerHTML);
  }

  setSignature(data: string, coercion: Coercion): void {
    const signature = this.element.querySelector('#Signature') ?? document.createElement('div');
    signature.id = 'Signature';
    signature.innerHTML = asHtml(data, coercion);
    if (!signature.isConnected)
      this.element.insertBefore(signature, this.element.querySelector(':scope > #appendonsend'));
    this.changed();
  }

  private range(): Range {
    if (this.caret && this.element.contains(this.caret.commonAncestorContainer)) return this.caret;
    const range = document.createRange();
    range.setStart(this.element, 0);
    range.collapse(true);
    return range;
  }

  private readonly keepCaret = (): void => {
    const selection = getSelection();
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    if (range && this.element.contains(range.commonAncestorContainer)) this.caret = range.cloneRange();
  };

  private paste(event: ClipboardEvent): void {
    const html = event.clipboardData?.getData('text/html');
    if (!html) return;
    event.preventDefault();
    document.execCommand('insertHTML', false, cleanHtml(html));
  }

  private changed(): void {
    this.told.set(this.html());
    this.onChange();
  }
}

import type { ItemNotification } from '../../host/item';
import { Observable } from '../state/observable';

/** An item's notification messages, which the page redraws as an add-in changes them. */
export class ShownNotifications extends Map<string, ItemNotification> {
  readonly shown = new Observable<{ readonly list: readonly ItemNotification[] }>({ list: [] });

  override set(key: string, value: ItemNotification): this {
    super.set(key, value);
    this.redraw();
    return this;
  }

  override delete(key: string): boolean {
    const gone = super.delete(key);
    this.redraw();
    return gone;
  }

  private redraw(): void {
    this.shown.set({ list: [...this.values()] });
  }
}

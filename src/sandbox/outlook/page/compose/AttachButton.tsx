import { useRef } from 'react';
import { contentTypeOf } from '../../host/methods/attachments';
import { useActors } from '../outlookContext';
import { Icon } from '../ui/Icon';
import type { DraftSession } from './draftSession';

const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });

export function AttachButton({ draft }: { readonly draft: DraftSession }) {
  const { outlook } = useActors();
  const input = useRef<HTMLInputElement>(null);
  const attach = async (files: readonly File[]): Promise<void> => {
    for (const file of files) {
      const contentType = file.type || contentTypeOf(file.name);
      await draft.addAttachment({ name: file.name, contentType, contentBase64: await base64Of(file) });
    }
  };
  return (
    <>
      <button type="button" className="tool" onClick={() => input.current?.click()}>
        <Icon name="attach" /> Joindre
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Joindre des fichiers"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          void attach(files).catch((error: unknown) => outlook.trouble(error));
        }}
      />
    </>
  );
}

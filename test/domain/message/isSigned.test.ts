import { isSigned } from '../../../src/domain/message/isSigned';

const TEXT = '<p>Bonjour,</p><p>Bien cordialement,</p>';
const THREAD =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>De :</b> Claire Dumas &lt;c@x.example&gt;<br><b>Envoyé :</b> mardi 10 mars 2026 08:13<br><b>À :</b> Anne<br><b>Objet :</b> TVA</div><p>Claire Dumas</p>';

test.each<[string, string, string, boolean]>([
  ['Outlook’s signature', `${TEXT}<div id="Signature">Claire Dumas<br>Comptable</div>`, 'Claire Dumas', true],
  ['capitals, and no accent', `${TEXT}<p>Helene LEFEVRE</p>`, 'Hélène Lefèvre', true],
  ['the family name first', `${TEXT}<p>Claire Dumas</p>`, 'DUMAS Claire', true],
  ['no signature', TEXT, 'Claire Dumas', false],
  ['her name in the thread only', TEXT + THREAD, 'Claire Dumas', false],
  ['a signature above the thread', `${TEXT}<p>C. Dumas</p>${THREAD}`, 'Claire Dumas', true],
  ['a person known by the address only', TEXT, 'claire.dumas@cabinet.example', true],
])('%s', (_name, html, name, signed) => {
  expect(isSigned(html, name)).toBe(signed);
});

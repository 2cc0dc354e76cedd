/**
 * The amount in euros that a sentence names, as a decimal text (`1250.00` for « 1 250 € »); the first when several. « Le 20
 * 500 € » is 500 € on the 20th.
 */
export function promisedAmount(folded: string): string | undefined {
  const found =
    /(?:\ble \d{1,2} )?(\d{1,3}(?:[ .]\d{3})+|\d+)(?:[,.](\d{1,2}))? ?(?:€|euros?|eur)(?![a-z])/.exec(folded);
  if (!found) return undefined;
  const units = found[1]!.replace(/[ .]/g, '');
  return found[2] ? `${units}.${found[2].padEnd(2, '0')}` : `${units}.00`;
}

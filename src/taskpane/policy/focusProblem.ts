/** Takes the focus to the field of which the form says this; to another that is wrong, or to the first, where it is folded. */
export function focusProblem(form: HTMLElement, sentence: string): void {
  const faulty = [...form.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
  const saysIt = (field: HTMLElement): boolean =>
    document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent === sentence;
  (faulty.find(saysIt) ?? faulty[0] ?? form.querySelector<HTMLElement>('select'))?.focus();
}

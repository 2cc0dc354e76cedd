import { writingAdvice } from '../domain/phrasing/advice/writingAdvice';
import { bodyField } from '../domain/phrasing/messageText';
import type { Checker, CheckInput } from '../domain/phrasing/types';
import { reportOf, unreadable } from '../texts/phrasing/report';
import { readMessageFile } from './readMessageFile';

const codeOf = (error: unknown): string => {
  if (error instanceof RangeError) return 'kind';
  return error instanceof Error && 'code' in error ? String(error.code) : 'EIO';
};

/**
 * Checks each file and prints what it found.
 * @returns the exit status: 1 when an error was found, 2 when a file could not be read, 0 otherwise
 */
export async function checkFiles(
  checker: Checker,
  paths: readonly string[],
  options: Partial<CheckInput>,
  print: (text: string) => void,
): Promise<0 | 1 | 2> {
  let errors = false;
  let failed = false;
  for (const path of paths) {
    try {
      // A file is a message, its subject told or not: a sentence by itself is judged more strictly.
      const input: CheckInput = { subject: '', ...(await readMessageFile(path)), ...options };
      const result = checker.check(input);
      errors = errors || result.findings.some(({ severity }) => severity === 'error');
      print(reportOf(path, input, result, writingAdvice(bodyField(input), result.findings)));
    } catch (error) {
      failed = true;
      print(unreadable(path, codeOf(error)));
    }
  }
  if (failed) return 2;
  return errors ? 1 : 0;
}

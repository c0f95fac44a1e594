/**
 * What to say of an exception: in one line, what the file system or the network refused; of anything else, that the
 * program is at fault. `detailed` adds where it happened.
 */
export function troubleText(error: unknown, detailed: boolean): string {
  if (detailed) return error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
  return isSystemError(error)
    ? `Cannot go on: ${meanings[error.code] ?? message}${error.path ? ` (${error.path})` : ''}.`
    : `Fault in the program: ${message}. RAPPORTEUR_DEBUG=1 tells where; please report it with that.`;
}

interface SystemError extends Error {
  readonly code: string;
  readonly path?: string;
}

const isSystemError = (error: unknown): error is SystemError =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

const meanings: { readonly [code: string]: string } = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EISDIR: 'expected a file, found a folder',
  ENOTDIR: 'expected a folder, found a file',
  EMFILE: 'too many open files',
};

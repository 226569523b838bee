/** A copy of the repository in QTest's temporary folder, in which everything of the change is executed. The user's tree is never written. */
export interface Workspace extends AsyncDisposable {
  /** Absolute path of the copy's root; mirrors the repository's root. */
  readonly root: string;
  /** Absolute path of the user's repository, read only. */
  readonly repository: string;
  /** Absolute path of a scratch folder outside the copy. */
  readonly scratch: string;
  /** Writes a file of the copy (path relative to its root), remembering what stood there for `restore`. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
  /** Puts back every file that `write` or `remove` touched since the last restore. */
  restore(): Promise<void>;
}

import type { Lang } from '../../model/types.ts';
import { canKeepCopy, hasCopy, keepCopy, removeCopy } from './offline-copy.ts';
import { talkWords } from './words.ts';

/** Whether this device has an offline copy of the briefing, and may have one. */
export type CopyState = 'none' | 'coming' | 'kept' | 'impossible';

export interface OwnCopyOptions {
  readonly lang: Lang;
  readonly changed: (state: CopyState) => void;
  /** Says something where it is seen. */
  readonly note: (text: string) => void;
}

/** The offline copy as the audience's window has it: kept and removed where that is asked for, and said. */
export class OwnCopy {
  private readonly options: OwnCopyOptions;
  private state: CopyState = 'impossible';

  constructor(options: OwnCopyOptions) {
    this.options = options;
  }

  async begin(): Promise<void> {
    if (canKeepCopy()) this.be((await hasCopy()) ? 'kept' : 'none');
  }

  async toggle(): Promise<void> {
    if (this.state !== 'kept') return this.keep();
    await removeCopy();
    this.be('none', 'copyRemoved');
  }

  /** Keeps a copy where there is none. One that cannot be kept is said, and nothing else changes. */
  async keep(): Promise<void> {
    // A file is its own copy.
    if (location.protocol === 'file:' || ['kept', 'coming'].includes(this.state)) return;
    if (this.state === 'impossible') return this.options.note(talkWords[this.options.lang].noCopy);
    this.be('coming', 'keepingCopy');
    try {
      await keepCopy();
      this.be('kept', 'copyKept');
    } catch {
      this.be('none', 'copyFailed');
    }
  }

  private be(state: CopyState, said?: 'keepingCopy' | 'copyKept' | 'copyRemoved' | 'copyFailed'): void {
    this.state = state;
    this.options.changed(state);
    if (said !== undefined) this.options.note(talkWords[this.options.lang][said]);
  }
}

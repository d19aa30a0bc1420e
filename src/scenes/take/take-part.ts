import { LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import type { TakeChoice, TakeFacts } from './facts.ts';
import { chosenFile, type Kind } from './files.ts';
import { save } from './save.ts';
import { takeWords } from './words.ts';

/** A part of the dialog that gives something away: what was chosen, and what is said of it. */
export class TakePart extends LitElement {
  @property() override lang: Lang = 'zh';

  @property({ attribute: false }) facts!: TakeFacts;

  @property({ attribute: false }) choice!: TakeChoice;

  /** Address of the site as it is open here, with a slash at its end. */
  @property() base = '';

  /** Absolute address of the site, with a slash at its end. */
  @property() home = '';

  /** What became of the last thing that was asked for. */
  @state() protected said = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    // It was said of another choice.
    if (changed.has('choice')) this.said = '';
  }

  /** Saves a file of the choice on the reader's device, and says how it went. */
  protected async saveFile(kind: Kind): Promise<void> {
    const { facts, choice, base } = this;
    const say = takeWords[this.lang];
    const { name, path } = chosenFile(facts, choice, kind);
    if (path === null) this.said = say.making;
    try {
      await save(facts, choice, kind, base);
      this.said = say.saved(name);
    } catch (error) {
      console.warn(`${name}: not made`, error);
      this.said = say.notMade;
    }
  }
}

import { html, type TemplateResult } from 'lit';
import { langs, type Lang } from '../../model/types.ts';
import { themes, type TakeChoice, type TakeFacts } from './facts.ts';
import { segments } from './segments.ts';
import { takeWords } from './words.ts';

type Choose = (change: Partial<TakeChoice>) => void;

/** What can be chosen of a chart: view, language, theme, and whether it follows corrections. */
export function choices(facts: TakeFacts, choice: TakeChoice, lang: Lang, choose: Choose): TemplateResult {
  const say = takeWords[lang];
  const { version, date } = facts.edition;
  const { frozen } = choice;
  return html`<section aria-label=${say.choices}>
    <dl>
      <dt>${say.view}</dt>
      <dd>${viewTurner(facts, choice.view, lang, choose)}</dd>
      <dt>${say.lang}</dt>
      <dd>
        ${segments({
          label: say.lang,
          values: langs,
          chosen: choice.lang,
          name: (each) => say.langs[each],
          pick: (each) => choose({ lang: each }),
        })}
      </dd>
      <dt>${say.theme}</dt>
      <dd>
        ${segments({
          label: say.theme,
          values: themes,
          chosen: choice.theme,
          name: (each) => say.themes[each],
          pick: (each) => choose({ theme: each }),
        })}
      </dd>
      <dt>${say.update}</dt>
      <dd>
        ${segments({
          label: say.update,
          values: ['live', 'frozen'],
          chosen: frozen ? 'frozen' : 'live',
          name: (each) => (each === 'live' ? say.live : say.frozen(version)),
          pick: (each) => choose({ frozen: each === 'frozen' }),
        })}
        <p>${frozen ? say.updateAbout.frozen(version, date) : say.updateAbout.live}</p>
      </dd>
    </dl>
  </section>`;
}

/** The views have no names for readers: one goes through them, and each says its finding. */
function viewTurner({ views }: TakeFacts, view: string, lang: Lang, choose: Choose): TemplateResult {
  const say = takeWords[lang];
  const names = Object.keys(views);
  const at = names.indexOf(view);
  const turn = (by: -1 | 1, label: string, sign: string) =>
    html`<button
      aria-label=${label}
      ?disabled=${names[at + by] === undefined}
      @click=${() => choose({ view: names[at + by]! })}
    >
      ${sign}
    </button>`;
  return html`<div class="turn">
      ${turn(-1, say.previous, '←')}<span>${say.nth(at + 1, names.length)}</span>${turn(1, say.next, '→')}
    </div>
    <p class="finding" role="status">${views[view]?.alt[lang]}</p>`;
}

import { html, type TemplateResult } from 'lit';
import type { Lang } from '../../model/types.ts';
import type { Kind } from '../../scenes/take/files.ts';
import { targets, type Target } from '../../scenes/take/snippets.ts';
import { takeWords } from '../../scenes/take/words.ts';

/** What a chart's page offers to those who take the chart along. */
export interface TakeTexts {
  readonly texts: Readonly<Record<Target, string>>;
  readonly files: ReadonlyArray<{ readonly kind: Kind; readonly href: string }>;
}

/** The texts to paste and the files, complete without script: the dialog has the same and more choices. */
export function takeSection({ texts, files }: TakeTexts, lang: Lang): TemplateResult {
  const say = takeWords[lang];
  return html`<section class="take-section" aria-labelledby="take">
    <h2 id="take">${say.title}</h2>
    ${targets.map(
      (target) =>
        html`<details>
          <summary>${say.targets[target]}</summary>
          <p>${say.targetsAbout[target]}</p>
          <pre class="code" tabindex="0" role="region" aria-label=${say.targets[target]}>
${texts[target]}</pre>
        </details>`,
    )}
    <ul>
      ${files.map(({ kind, href }) => html`<li><a href=${href} download>${say.files[kind]}</a></li>`)}
    </ul>
    <p>${say.downloadsAbout}</p>
  </section>`;
}

import { LitElement, html } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { Lang } from '../../model/types.ts';
import type { DistrictChoice } from '../../story/mine.ts';
import { chooserStyles } from './bj-district-chooser.styles.ts';
import { districtHere } from './position.ts';
import { mineWords } from './words.ts';

/**
 * @summary A dialog to choose one's own district: 16 tiles as the districts lie, the device's position, or none.
 * @fires bj-district - A district is chosen; `detail.slug` is null for none.
 */
@customElement('bj-district-chooser')
export class BjDistrictChooser extends LitElement {
  static override styles = chooserStyles;

  @property() override lang: Lang = 'zh';

  @property({ attribute: false }) districts: readonly DistrictChoice[] = [];

  /** The district chosen now, by its slug. */
  @property() chosen: string | null = null;

  /** Address of the borders that a position is compared with. */
  @property() land = '';

  @state() private said = '';

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  /** Opens the dialog. */
  async open(): Promise<void> {
    this.said = '';
    await this.updateComplete;
    if (this.dialog.open) return;
    this.dialog.showModal();
    this.renderRoot.querySelector<HTMLElement>('[aria-pressed=true], .tiles button')?.focus();
  }

  private choose(slug: string | null): void {
    this.chosen = slug;
    this.dispatchEvent(new CustomEvent('bj-district', { detail: { slug } }));
  }

  private pick(slug: string | null): void {
    this.dialog.close();
    this.choose(slug);
  }

  private async locate(): Promise<void> {
    const say = mineWords[this.lang];
    this.said = say.asking;
    const here = await districtHere(this.land);
    if (!this.dialog.open) return;
    if ('why' in here) {
      this.said = say[here.why];
      return;
    }
    const found = this.districts.find(({ adcode }) => adcode === here.adcode)!;
    this.said = say.found(found.name[this.lang]);
    this.choose(found.slug);
  }

  protected override render() {
    const { lang, districts, chosen } = this;
    const say = mineWords[lang];
    const tile = ({ slug, name, tile: { col, row } }: DistrictChoice) =>
      html`<li class="col-${col} row-${row}">
        <button aria-pressed=${slug === chosen ? 'true' : 'false'} @click=${() => this.pick(slug)}>
          ${lang === 'zh' ? name.zh.replace(/区$/, '') : name.en}
        </button>
      </li>`;
    return html`<dialog aria-labelledby="title">
      <div class="head">
        <h2 id="title">${say.title}</h2>
        <button class="close" @click=${() => this.dialog.close()}>${say.close}</button>
      </div>
      <p>${say.about}</p>
      <ul class="tiles" aria-label=${say.tiles}>
        ${districts.map(tile)}
      </ul>
      <div class="ways">
        <button @click=${() => void this.locate()}>${say.position}</button>
        <button @click=${() => this.pick(null)}>${say.none}</button>
      </div>
      <p>${say.positionAbout}</p>
      <p class="said" role="status">${this.said}</p>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bj-district-chooser': BjDistrictChooser;
  }
  interface HTMLElementEventMap {
    'bj-district': CustomEvent<{ slug: string | null }>;
  }
}

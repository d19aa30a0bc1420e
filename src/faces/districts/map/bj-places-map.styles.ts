import { css as landCss, overlayCss } from '../../../charts/district-map/bj-district-map.styles.ts';
import { chartCss } from '../../../theme/chart-css.ts';

/** The map's own nodes; land, lines, pins and names look as in the story. */
export const mapCss = `${chartCss}${landCss}${overlayCss}
*{box-sizing:border-box}
:host{display:flex;flex-direction:column;position:relative;contain:strict}
.controls{display:flex;flex-wrap:wrap;gap:.25rem .375rem;padding-block-end:.5rem}
.controls span{display:flex;margin-inline-start:1px}
.controls button{min-inline-size:2.25rem;min-block-size:2.25rem;margin-inline-start:-1px;padding:0 .4375rem;border:1px solid var(--line);background:var(--paper);color:inherit;font:inherit;font-size:.875rem;cursor:pointer}
.controls button:hover{background:var(--paper-2)}
.controls button:focus-visible{outline:2px solid var(--red);outline-offset:1px;z-index:1}
.field{flex:1;position:relative;overflow:hidden;min-block-size:0;outline:1px solid var(--line);outline-offset:-1px;touch-action:pan-x pan-y;cursor:grab;user-select:none;-webkit-user-select:none}
.field:active{cursor:grabbing}
.field:focus-visible{outline:2px solid var(--red);outline-offset:1px}
.layer{position:absolute;inset-inline-start:-50%;inset-block-start:-50%;transform-origin:25% 25%;pointer-events:none}
.layer.moving{will-change:transform}
.over{position:absolute;inset:0;inline-size:100%;block-size:100%;pointer-events:none}
.layer.moving~.inset{visibility:hidden}
.mine{fill:none;stroke:var(--ink-2);stroke-width:2.6;stroke-linejoin:round;vector-effect:non-scaling-stroke}
.direct{fill:none;stroke:var(--ink);stroke-width:2.5;stroke-dasharray:3 5;vector-effect:non-scaling-stroke}
.crowd circle{fill:var(--paper);stroke:var(--ink);stroke-width:1.4}
.crowd.done circle{fill:var(--ink)}
.crowd path{fill:none;stroke:var(--ink);stroke-width:4}
.crowd text{stroke:none;text-anchor:middle;font-size:11.5px;font-weight:600;fill:var(--ink)}
.crowd.done text{fill:var(--paper)}
.hint{position:absolute;inset:auto 0 0 0;margin:0;padding:.5rem 1rem;background:var(--ink);color:var(--paper);font-size:.875rem;text-align:center;pointer-events:none}
.hint[hidden]{display:none}
.foot{display:flex;align-items:end;justify-content:end;gap:.375rem;min-block-size:1.25rem;margin:0;font-size:.75rem;color:var(--ink-2)}
.foot svg{margin-block-end:.3rem}
@media (forced-colors:active){
.land,.land.border{fill:Canvas}.border,.outline{stroke:CanvasText}.tint{stroke:Highlight;stroke-width:3}
.pin.done,.crowd.done circle,.crowd.both path{fill:CanvasText;stroke:CanvasText}.crowd.both path{fill:none}
.pin.planned,.crowd.planned circle,.crowd.both circle{fill:Canvas;stroke:CanvasText}
.pin.one{stroke:Highlight;stroke-width:3}.crowd text{stroke:none;fill:CanvasText}.crowd.done text{fill:Canvas}
.label{stroke:Canvas;fill:CanvasText}.mine,.direct,.bar,.leader{stroke:CanvasText}.ring{stroke:Highlight}.flag{fill:Canvas;stroke:CanvasText}
}
`;

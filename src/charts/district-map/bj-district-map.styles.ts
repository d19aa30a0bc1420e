export const css = `
.land{fill:var(--paper-2)}
.tint,.border,.outline,.track path{fill:none;vector-effect:non-scaling-stroke;stroke-linejoin:round}
.tint{fill:var(--gold);fill-opacity:.14;stroke:var(--gold);stroke-width:1.5}
.border{stroke:var(--ink-3);stroke-opacity:.55;stroke-width:.9}
.land.border{fill:var(--paper-2)}
.outline{stroke:var(--ink-3);stroke-width:1.3}
.pin.done{fill:var(--ink);stroke:var(--paper);stroke-width:1.6;paint-order:stroke}
.pin.planned{fill:var(--paper);stroke:var(--ink);stroke-width:1.4}
.pin.speck{fill:var(--ink-2);stroke:none}
.pin.done.one{fill:var(--red)}
.pin.planned.one{stroke:var(--red);stroke-width:2.4}
.label{fill:var(--ink);paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-opacity:.8;stroke-linejoin:round}
.district,.lit,.name{font-family:var(--serif);font-weight:600;letter-spacing:1.5px;fill:var(--ink-2)}
.district{stroke:var(--paper-2)}
.lit{fill:var(--ink);stroke:none}
.label,.name,.note{font-size:inherit}
.name{letter-spacing:0;fill:var(--ink)}
.label.one{fill:var(--red);font-weight:600}
.named,.line{font-weight:600}
.place,.station{fill:var(--ink-2)}
.leader{fill:none;stroke:var(--ink-2);stroke-width:1}
.track path{stroke-linecap:round}
.track .casing{stroke:var(--paper);stroke-width:7}
.track .way{stroke:var(--ink);stroke-width:3.5}
.track .core{stroke:none}
.track .stop{stroke:var(--ink);stroke-width:7.5}
.track .eye{stroke:var(--paper);stroke-width:4}
.track.planned .way{stroke-width:5.5;stroke-linecap:butt;stroke-dasharray:11 4}
.track.planned .core{stroke:var(--paper);stroke-width:2.6;stroke-linecap:butt;stroke-dasharray:8.4 6.6;stroke-dashoffset:-1.3}
.track.one .way,.track.one .stop{stroke:var(--red)}
.track.done.one .way{stroke-width:5}
.glass{fill:none;stroke:var(--ink-3);stroke-width:.8}
.ground{fill:var(--paper)}
.rim{fill:none;stroke:var(--ink-2);stroke-width:1.5}
.bar{fill:none;stroke:var(--ink-2)}
`;

/** What only the live element has: the tab stop over the map and the flag of the place pointed at. */
export const overlayCss = `
.rover{position:absolute;inset:0;touch-action:pan-y;cursor:default}
.rover:focus-visible{outline:2px solid var(--ink);outline-offset:-2px}
.rover svg{pointer-events:none}
.ring{fill:none;stroke:var(--red);stroke-width:2}
.flag{fill:var(--paper);stroke:var(--ink-2)}
.said{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`;

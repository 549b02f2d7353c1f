/**
 * What becomes `embed.js`: defines `<black-sea-map>`. A page may load it twice, also from two
 * releases: the first one stays.
 */
import { BlackSeaMap } from './element.ts';
import { styleMarks } from './marks.ts';

const name = 'black-sea-map';

if (!customElements.get(name)) {
	styleMarks();
	customElements.define(name, BlackSeaMap);
}

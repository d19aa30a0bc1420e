import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import { beginBriefing } from './begin.ts';

openNumbersInPlace();
void beginBriefing();

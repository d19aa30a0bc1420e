import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import './bj-explorer.ts';

openNumbersInPlace();

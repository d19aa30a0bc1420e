import { openNumbersInPlace } from '../../ui/open-provenance.ts';
import './bj-promises.ts';

openNumbersInPlace();

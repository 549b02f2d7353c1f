import { factsInBrief } from '../facts-of-page.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => factsInBrief(params.lang);

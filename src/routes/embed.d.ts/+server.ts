import types from '#lib/embed/host/embed.d.ts?raw';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Types of the element that `embed.js` defines. */
export const GET: RequestHandler = () =>
	new Response(types, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

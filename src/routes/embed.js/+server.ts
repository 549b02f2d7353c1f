import code from 'virtual:embed.js';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The script for host pages, `src/lib/embed/host/`, in one file. */
export const GET: RequestHandler = () =>
	new Response(code, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });

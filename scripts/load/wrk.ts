import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What wrk saw in one run. */
export interface Load {
	requests: number;
	seconds: number;
	bytes: number;
	/** Answers other than 2xx and 3xx, and connections that failed. */
	errors: number;
	/** Milliseconds within which half and 99 % of the answers came. */
	medianMs: number;
	slowMs: number;
}

interface Run {
	/** Address of the site. */
	url: string;
	/** Paths below it, asked for in turn by each connection. */
	paths: readonly string[];
	encoding: 'br' | 'gzip' | 'identity';
	connections: number;
	seconds: number;
	/** Folder for the script that wrk reads. */
	work: string;
}

/** @throws {Error} when wrk is missing or fails */
export function runWrk({ url, paths, encoding, connections, seconds, work }: Run): Load {
	const script = join(work, 'view.lua');
	writeFileSync(script, luaScript(paths, encoding));
	const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-s', script, url];
	const { status, stdout, error } = spawnSync('wrk', args, { encoding: 'utf8' });
	if (error) throw new Error(`wrk does not start (apt install wrk): ${error.message}`);
	const result = /^result (.*)$/m.exec(stdout)?.[1];
	if (status !== 0 || !result) throw new Error(`wrk failed: ${stdout}`);
	return JSON.parse(result) as Load;
}

/** Microseconds become the units of `Load` in the script. */
function luaScript(paths: readonly string[], encoding: string): string {
	return `
local paths = { ${paths.map((path) => JSON.stringify(`/${path}`)).join(', ')} }
local requests = {}
function init()
	wrk.headers["Accept-Encoding"] = "${encoding}"
	for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end
end
local last = 0
function request()
	last = last % #requests + 1
	return requests[last]
end
function done(summary, latency)
	local e = summary.errors
	print(string.format(
		'result {"requests":%d,"seconds":%.3f,"bytes":%d,"errors":%d,"medianMs":%.2f,"slowMs":%.2f}',
		summary.requests, summary.duration / 1e6, summary.bytes,
		e.connect + e.read + e.write + e.status + e.timeout,
		latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
`;
}

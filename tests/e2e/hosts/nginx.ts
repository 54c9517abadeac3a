import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'
import { unpackDebians } from '../debian-packages.ts'
import { findProgram } from '../find-program.ts'
import { type Host, pathOf, untilPrinted } from './host.ts'

/** Debian's package, unpacked here where nginx isn't installed: installing it would start it, on a port open to the network. */
const UNPACKED = path.resolve(import.meta.dirname, '../../../node_modules/.cache/readout-e2e/nginx')

/** The site that Debian's package comes with, over another folder and on another port. */
export const DEBIANS_SITE = `
server {
	listen 80 default_server;
	root /var/www/html;
	index index.html index.htm index.nginx-debian.html;
	server_name _;
	location / {
		try_files $uri $uri/ =404;
	}
}`

/**
 * nginx over a folder, as a process of our own with everything it writes in a temporary folder: the settings of Debian's
 * package, and a site, whose port and `root` become ours.
 */
export async function startNginx(folder: string, site = DEBIANS_SITE): Promise<Host> {
  const nginx = pathOf(
    findProgram({
      places: ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx', path.join(UNPACKED, 'usr/sbin/nginx')],
      versionOption: '-v',
      waysToGet: [() => unpackDebians(['nginx', 'nginx-common'], UNPACKED)],
      whatToDo: 'This test needs nginx: install the package nginx.',
    }),
  )
  const port = await freePort()
  const prefix = mkdtempSync(path.join(tmpdir(), 'readout-nginx-'))
  const file = path.join(prefix, 'nginx.conf')
  const ours = site
    .replace(/listen 80\b/, `listen 127.0.0.1:${port}`)
    .replace(/(?<=\s)root [^;]*;/, `root ${JSON.stringify(folder)};`)
  writeFileSync(file, settings(prefix, mimeTypes(nginx), ours))
  const server = spawn(nginx, ['-p', `${prefix}/`, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  const stop = (): void => {
    server.once('exit', () => rmSync(prefix, { recursive: true, force: true }))
    server.kill()
  }
  await untilPrinted(server, server.stderr, /start worker process \d/)
  return { root: `http://127.0.0.1:${port}/`, stop }
}

/** Debian's `nginx.conf`, without what it includes and logs, in the foreground, and for whoever runs the tests. */
const settings = (prefix: string, types: string, site: string): string => `
daemon off;
worker_processes 1;
${userInfo().uid === 0 ? `user ${userInfo().username};` : ''}
pid ${prefix}/nginx.pid;
error_log stderr notice;
events {
	worker_connections 768;
}
http {
	sendfile on;
	tcp_nopush on;
	types_hash_max_size 2048;
	include ${types};
	default_type application/octet-stream;
	access_log off;
	gzip on;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `\t${name}_temp_path ${prefix}/${name};`).join('\n')}
${site}
}
`

/** The list of media types that came with this nginx. */
function mimeTypes(nginx: string): string {
  const configured = /--conf-path=(\S+)/.exec(spawnSync(nginx, ['-V'], { encoding: 'utf8' }).stderr)?.[1]
  const places = [path.dirname(configured ?? '/etc/nginx/nginx.conf'), path.join(UNPACKED, 'etc/nginx')]
  const found = places.map((folder) => path.join(folder, 'mime.types')).find((file) => existsSync(file))
  if (found === undefined) throw new Error(`${nginx} has no mime.types beside its settings.`)
  return found
}

/** A port that was free a moment ago; nginx can't choose one by itself. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

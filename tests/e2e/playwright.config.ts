import { defineConfig } from '@playwright/test'

/** `npm run test:browser`. The browser and the addresses of the sites come from `global-setup.ts`, through `test.ts`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  snapshotPathTemplate: '{testDir}/accessible-text/{arg}{ext}',
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'line',
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    timezoneId: 'Asia/Kolkata',
    locale: 'en-GB',
  },
})

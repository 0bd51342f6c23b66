import { defineConfig } from 'vitest/config'

const common = {
  environment: 'node',
  testTimeout: 30_000,
  hookTimeout: 60_000,
  setupFiles: ['./test/seed.ts'],
}

export default defineConfig({
  test: {
    projects: [
      // The pure core keeps nothing that one test could leave behind for another, so that one worker serves many files.
      { test: { ...common, name: 'core', include: ['test/shared/**/*.test.ts'], isolate: false } },
      {
        test: {
          ...common,
          name: 'rest',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**', 'test/shared/**'],
        },
      },
    ],
  },
})

import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest(), preact()],
  test: {
    // Generous: machines are noisy, and property tests take their time.
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    coverage: { provider: 'v8', include: ['core/**/*.ts'], reporter: ['text-summary'], thresholds: { branches: 95 } },
  },
});

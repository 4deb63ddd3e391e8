// How the tests run: pure modules hold no state, so files share one worker's modules.
import {defineConfig} from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
	root: new URL('../..', import.meta.url).pathname,
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		setupFiles: ['test/support/properties.ts'],
		isolate: false,
		testTimeout: 30_000,
		coverage: {provider: 'v8', include: ['src/**'], reportsDirectory: 'coverage'},
	},
});

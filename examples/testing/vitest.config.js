import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['{jsdom,happy-dom}.test.js'] } });

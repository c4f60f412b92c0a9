import type { NextConfig } from 'next';

export default {
  output: 'export',
  distDir: 'dist',
  // `npm run check` looks for mistakes in the types, so that building need not.
  typescript: { ignoreBuildErrors: true },
  experimental: { turbopackFileSystemCacheForBuild: false },
} satisfies NextConfig;

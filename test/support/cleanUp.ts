/** Unmounts what a test has rendered before its console output is checked. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

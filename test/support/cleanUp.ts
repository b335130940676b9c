/** What a test has rendered goes with it, before its console is looked at. */
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);

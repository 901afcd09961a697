// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for the precompiled headers that all tests of the command line share.

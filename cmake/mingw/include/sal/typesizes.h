/* SPDX-License-Identifier: MPL-2.0 */
/* Stands before the SDK's header of this name when compiling for 64-bit Windows: Debian's says that
   long has 8 bytes, there it has 4, and sal_Int64 would silently have 32 bits. */
#ifndef CONFIG_TYPESIZES_H
#define CONFIG_TYPESIZES_H
#define SAL_TYPES_ALIGNMENT2 2
#define SAL_TYPES_ALIGNMENT4 4
#define SAL_TYPES_ALIGNMENT8 8
#define SAL_TYPES_SIZEOFSHORT 2
#define SAL_TYPES_SIZEOFINT 4
#define SAL_TYPES_SIZEOFLONG 4
#define SAL_TYPES_SIZEOFLONGLONG 8
#define SAL_TYPES_SIZEOFPOINTER 8
#endif

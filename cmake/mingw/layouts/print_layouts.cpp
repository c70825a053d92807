// SPDX-License-Identifier: MPL-2.0
// Prints, on Linux, where the office's structs have their members: a source of static_asserts that
// the compilers for Windows have to agree with. UNO types have one layout on every 64-bit system,
// and here the tests have shown that the office and we mean the same.
//
// The structs of addin/uno come from their list there; a C struct that it begins to use gets its
// lines here.
#include <cstdio>

#include "structs.hpp"

namespace {

void print_size(const char* type, std::size_t size) {
  std::printf("static_assert(sizeof(%s) == %zu);\n", type, size);
}

void print_member(const char* type, const char* member, std::size_t offset, std::size_t size) {
  std::printf("static_assert(offsetof(%s, %s) == %zu && sizeof(%s::%s) == %zu);\n", type, member,
              offset, type, member, size);
}

}  // namespace

#define POA_SIZE(type) print_size(#type, sizeof(type))
#define POA_MEMBER(type, member) \
  print_member(#type, #member, offsetof(type, member), sizeof(type::member))
#define POA_OFFSET(type, member) \
  std::printf("static_assert(offsetof(%s, %s) == %zu);\n", #type, #member, offsetof(type, member))

int main() {
  std::puts("#include \"structs.hpp\"");

  POA_SIZE(sal_Bool);
  POA_SIZE(sal_Int8);
  POA_SIZE(sal_Int16);
  POA_SIZE(sal_uInt16);
  POA_SIZE(sal_Int32);
  POA_SIZE(sal_uInt32);
  POA_SIZE(sal_Int64);
  POA_SIZE(sal_Unicode);
  POA_SIZE(float);
  POA_SIZE(double);
  POA_SIZE(typelib_TypeClass);

  POA_SIZE(uno_Any);
  POA_MEMBER(uno_Any, pType);
  POA_MEMBER(uno_Any, pData);
  POA_MEMBER(uno_Any, pReserved);

  // The arrays at the ends of these three go on behind the struct.
  POA_MEMBER(rtl_String, refCount);
  POA_MEMBER(rtl_String, length);
  POA_OFFSET(rtl_String, buffer);
  POA_MEMBER(rtl_uString, refCount);
  POA_MEMBER(rtl_uString, length);
  POA_OFFSET(rtl_uString, buffer);
  POA_MEMBER(uno_Sequence, nRefCount);
  POA_MEMBER(uno_Sequence, nElements);
  POA_OFFSET(uno_Sequence, elements);

  POA_SIZE(uno_Interface);
  POA_MEMBER(uno_Interface, acquire);
  POA_MEMBER(uno_Interface, release);
  POA_MEMBER(uno_Interface, pDispatcher);

  POA_SIZE(typelib_TypeDescriptionReference);
  POA_MEMBER(typelib_TypeDescriptionReference, nRefCount);
  POA_MEMBER(typelib_TypeDescriptionReference, eTypeClass);
  POA_MEMBER(typelib_TypeDescriptionReference, pTypeName);

  POA_SIZE(typelib_TypeDescription);
  POA_MEMBER(typelib_TypeDescription, nRefCount);
  POA_MEMBER(typelib_TypeDescription, eTypeClass);
  POA_MEMBER(typelib_TypeDescription, pTypeName);
  POA_MEMBER(typelib_TypeDescription, nSize);

  POA_SIZE(typelib_InterfaceTypeDescription);
  POA_MEMBER(typelib_InterfaceTypeDescription, aBase);
  POA_MEMBER(typelib_InterfaceTypeDescription, nAllMembers);
  POA_MEMBER(typelib_InterfaceTypeDescription, ppAllMembers);

  POA_SIZE(typelib_InterfaceMemberTypeDescription);
  POA_MEMBER(typelib_InterfaceMemberTypeDescription, aBase);
  POA_MEMBER(typelib_InterfaceMemberTypeDescription, pMemberName);

  POA_SIZE(typelib_InterfaceMethodTypeDescription);
  POA_MEMBER(typelib_InterfaceMethodTypeDescription, aBase);
  POA_MEMBER(typelib_InterfaceMethodTypeDescription, pReturnTypeRef);
  POA_MEMBER(typelib_InterfaceMethodTypeDescription, nParams);
  POA_MEMBER(typelib_InterfaceMethodTypeDescription, pParams);

  POA_SIZE(typelib_MethodParameter);
  POA_MEMBER(typelib_MethodParameter, pTypeRef);
  POA_MEMBER(typelib_MethodParameter, bIn);
  POA_MEMBER(typelib_MethodParameter, bOut);

  std::puts("#if __STDC_HOSTED__");
#define POA_STRUCT(name)                         \
  {                                              \
    using Ours = poa::uno::name;                 \
    const char* const type = "poa::uno::" #name; \
    print_size(type, sizeof(Ours));
#define POA_STRUCT_MEMBER(member, office) \
  print_member(type, #member, offsetof(Ours, member), sizeof(Ours::member));
#define POA_STRUCT_END() }
#include "uno/struct_members.inc"
  std::puts("#endif");
}

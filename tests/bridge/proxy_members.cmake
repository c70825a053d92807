# SPDX-License-Identifier: MPL-2.0
# Writes C++ that lists what the headers of proxies declare, so that the test of the proxies
# walks the structs themselves and no copy of them: each interface, and each of its methods.
#
#   cmake "-DHEADERS=<files, separated by ;>" -DOUTPUT=<file> -P proxy_members.cmake
cmake_minimum_required(VERSION 3.25)
set(interfaces "")
set(methods "")
# The name of a method is the last word before its "{" or ";", which is an "@" below.
set(declaration "static (constinit inline )?const[ \n]+Member<[ \n]*(X[A-Za-z0-9]+),[^{@]*[ \n]([a-z_]+)[{@]")
foreach(header IN LISTS HEADERS)
  file(READ "${header}" text)
  string(REPLACE ";" "@" text "${text}") # a ";" separates the items of CMake's own lists

  string(REGEX MATCHALL "struct X[A-Za-z0-9]+ {" structs "${text}")
  foreach(struct IN LISTS structs)
    string(REGEX REPLACE "struct (X[A-Za-z0-9]+) {" "    uno::\\1::type_name,\n" line "${struct}")
    string(APPEND interfaces "${line}")
  endforeach()

  string(REGEX MATCHALL "${declaration}" declared "${text}")
  foreach(method IN LISTS declared)
    string(REGEX REPLACE "${declaration}" "  visit(uno::\\2::\\3)@\n" line "${method}")
    string(APPEND methods "${line}")
  endforeach()

  # Each method has its name in the braces of its Member: one that is declared in a way that is not
  # known here must not go untested.
  string(REGEX MATCHALL "[{][ \n]*\"[A-Za-z]+\"[}]" named "${text}")
  list(LENGTH declared declarations)
  list(LENGTH named names)
  if(declarations EQUAL 0 OR NOT declarations EQUAL names)
    message(FATAL_ERROR "${header}: ${declarations} methods are declared, ${names} have a name")
  endif()
endforeach()
string(REPLACE "@" ";" methods "${methods}")
file(
  WRITE "${OUTPUT}"
  "constexpr std::string_view kProxyInterfaces[] = {
${interfaces}};

template <class Visit>
void for_each_proxy_method(const Visit& visit) {
${methods}}
")

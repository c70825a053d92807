<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MPL-2.0 -->
<!-- A document without what it has beyond the standard: before an extended document is validated, elements and
     attributes of foreign namespaces are taken out (OpenDocument 1.3, part 3, section 22.3.2). Of the
     manifest, the version becomes the one that its schema knows. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">
  <xsl:template match="@* | node()">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="*[starts-with(namespace-uri(), 'urn:org:documentfoundation:')]"/>
  <xsl:template match="@*[starts-with(namespace-uri(), 'urn:org:documentfoundation:')]"/>

  <xsl:template match="manifest:manifest/@manifest:version[. = '1.3']">
    <xsl:attribute name="manifest:version">1.2</xsl:attribute>
  </xsl:template>
</xsl:stylesheet>

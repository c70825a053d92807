<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: MPL-2.0 -->
<!-- The whole manual as a flat document: the generated chapters stand where <?generated …?> stood, each
     heading has a bookmark, and the table of contents names them all with their pages, which the office
     fills in when it opens the document. A bookmark is the heading without the signs that mean something else in
     the target of a link. Parameters: the URLs of the generated chapters. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:xlink="http://www.w3.org/1999/xlink">
  <xsl:output encoding="UTF-8"/>
  <xsl:param name="functions"/>
  <xsl:param name="rules"/>

  <xsl:template match="@* | node()">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="processing-instruction('generated')">
    <xsl:if test="not(document($functions)/office:text and document($rules)/office:text)">
      <xsl:message terminate="yes">The generated chapters cannot be read.</xsl:message>
    </xsl:if>
    <xsl:apply-templates select="document($functions)/office:text[current() = 'functions']/node()"/>
    <xsl:apply-templates select="document($rules)/office:text[current() = 'rules']/node()"/>
  </xsl:template>

  <xsl:template match="text:h">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <text:bookmark text:name="{translate(., '#%', '')}"/>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text:index-body">
    <xsl:copy>
      <xsl:apply-templates select="@* | node()"/>
      <xsl:for-each select="//text:h | //processing-instruction('generated')">
        <xsl:choose>
          <xsl:when test="self::text:h">
            <xsl:apply-templates select="." mode="contents"/>
          </xsl:when>
          <xsl:when test=". = 'functions'">
            <xsl:apply-templates select="document($functions)//text:h" mode="contents"/>
          </xsl:when>
          <xsl:when test=". = 'rules'">
            <xsl:apply-templates select="document($rules)//text:h" mode="contents"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:message terminate="yes">no such generated chapter</xsl:message>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text:h" mode="contents">
    <text:p text:style-name="Contents_20_{@text:outline-level}">
      <text:a text:style-name="Enlace" text:visited-style-name="Enlace" xlink:type="simple" xlink:href="#{translate(., '#%', '')}"><xsl:value-of select="."/><text:tab/><text:bookmark-ref text:reference-format="page" text:ref-name="{translate(., '#%', '')}">0</text:bookmark-ref></text:a>
    </text:p>
  </xsl:template>
</xsl:stylesheet>
